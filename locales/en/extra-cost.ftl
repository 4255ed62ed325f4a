### A cost that comes suddenly (dialogs/extra_cost.py).

# $kroner (Number) - what was named
extra-cost-amount = { $kroner } kroner is a lot to pay at once.
# $coordinator (String)
extra-cost-consent = This is good to know: dugnad (voluntary work for the club) is voluntary, nobody can demand that you pay for goods before they are sold, unsold goods can be returned, and there are no fines for not taking part. For cups, trips and equipment there is help. Shall I tell { $coordinator } right away?
