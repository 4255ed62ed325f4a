### A family opens the invitation link of an activity (dialogs/invited.py, dialogs/route.py).

# $activity and $coordinator (String)
invited-offer = Hello! The coach has sent you this link because your child is starting at <b>{ $activity }</b>. Shall we ask you now and then in the first year how it goes, so that { $coordinator } can help if something costs too much or is difficult? We keep only the child's first name, and the age if you like.
    .self = Hello! The coach has sent you this link because you are starting at <b>{ $activity }</b>. Shall we ask you now and then in the first year how it goes, so that { $coordinator } can help if something costs too much or is difficult? We keep only your first name, and the age if you like, and nobody at home is told what you answer.
invited-over = This link is no longer valid. Ask whoever sent it for a new one. Meanwhile I can help with other things:
