school-title = School and preschool
    .hint = Think here about school when you or the children have moved. Never write the school’s name.
school-question-way = How does school work now?
    .hint = Do you not go to school yourself? Answer only for the children.
school-question-helper = Who helps with school?
school-question-rules = Which rules have you agreed on with the school?
    .hint = Ask your contact to talk to the school about what is missing.
school-question-programme = You can often finish your upper secondary programme
    .hint = Ask your contact or the school what to do if you move.
school-question-friends = Practise an answer if someone asks where you come from
    .hint = New friends may ask. Learn one ordinary sentence without places or names. Never write it down.

school-option-way-same = The same school as before
school-option-way-new = A new school
school-option-way-there = Lessons where we live
school-option-way-distance = Distance learning
school-option-way-preschool = Preschool
school-option-way-unsolved = School is not arranged yet
school-option-rules-fetch = Only certain people may pick up the children
school-option-rules-photos = The school takes no pictures of us
school-option-rules-lists = The name is not on class lists
school-option-rules-info = The school gives out nothing about us
school-option-rules-route = The school reaches me in the way we agreed

school-guidance-right = Children in protected housing have a right to school. One guardian’s signature is often enough. Ask your contact if school is not arranged.
school-guidance-best = The same school is best, if it is safe. Otherwise you may get a new school, or lessons where you live. Ask your contact what is safe.
school-guidance-name = The school’s name shows where you are in the daytime. Never write the name here. Just write “school”.
