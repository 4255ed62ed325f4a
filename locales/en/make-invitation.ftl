### A coach makes a link for families (dialogs/make_invitation.py, bot/outcomes/make_invitation.py).

make-invitation-interest = What kind of activity is the link for?
# $activity, $coordinator and $day (String), $places (Number)
make-invitation-done = Here is a link for families who start at <b>{ $activity }</b>. Forward the next message, or show the picture. The family itself agrees to be followed, so that { $coordinator } can help if something gets difficult. It is valid until { $day }, for up to { $places } children. { $coordinator } is told that you made it.
# $activity and $day (String)
make-invitation-code = { $activity }: show it or forward it. Valid until { $day }.
# $coordinator (String)
make-invitation-none = I cannot make a link right now. Try again in a while, or ask { $coordinator }.
    .enough = You have made several links in the last day, and they are still valid. If you need more, ask { $coordinator }.
