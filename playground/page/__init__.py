"""The playground's page: phones, the desk and the clock in a browser."""
