school-title = School and preschool
    .hint = Think here about school when you or the children have moved. Never write the school’s name.
school-question-way = Where do you or the child go to school now?
    .hint = The heading shows who the answer is about.
school-question-helper = Who helps you arrange school?
school-question-rules = Which rules have you agreed on with the school?
    .hint = Ask your contact to talk to the school about what is missing.
school-question-programme = Ask how you can finish upper secondary school
    .hint = You can often finish your programme, also if you move. Ask your contact or the school.
school-question-friends = Practise an answer if someone asks where you come from
    .hint = Learn one ordinary sentence without places or names, for example: We have moved a lot. Never write it down.

school-option-way-same = The same school as before
school-option-way-new = A new school
school-option-way-there = Lessons where we live
school-option-way-distance = Distance learning
school-option-way-preschool = Preschool
school-option-way-unsolved = School is not arranged yet
school-option-rules-fetch = Only certain people may pick up the children
school-option-rules-photos = The school takes no pictures of us
school-option-rules-lists = Our names are not on class lists
school-option-rules-info = The school gives out nothing about us
school-option-rules-route = The school reaches me in the way we agreed

school-guidance-right = Children in protected housing have a right to school. Often one guardian can apply alone. Ask your contact if school is not arranged.
school-guidance-best = The same school is best, if it is safe. Otherwise you may get a new school, or lessons where you live. Ask your contact what is safe.
school-guidance-name = The school’s name shows where you are in the daytime. Never write the name here. Just write “school”.
