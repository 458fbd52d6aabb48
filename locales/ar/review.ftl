## Going through the plan again. Ids and their order: core/content/sections/review.toml

review-title = مراجعة الخطة
    .hint = هنا يمكنك تحديد وقت مراجعة الخطة مع الموظف المسؤول عنك. إذا لم يكن لديك موظف كهذا: يمكنك مراجعة الخطة وحدك.
review-question-when = كم مرة تناسبك مراجعة الخطة؟
    .hint = التطبيق لا يذكّرك أبدًا. يمكنك الطلب من الموظف المسؤول عنك أن يتذكر ذلك.
review-question-triggers = بعد أي حدث تلزم مراجعة الخطة فورًا؟
review-question-next = متى تكون مراجعة الخطة القادمة؟
    .hint = يكفي اختيار يوم لمراجعة الخطة. التطبيق لا يذكّرك أبدًا. يحذف التطبيق الإجابة لاحقًا.

review-option-when-week = كل أسبوع
review-option-when-two-weeks = كل أسبوعين
review-option-when-month = كل شهر
review-option-when-quarter = كل ثلاثة أشهر
review-option-triggers-moved = عندما أنتقل إلى سكن آخر
review-option-triggers-phone = عندما يصبح لديّ هاتف جديد
review-option-triggers-threat = عندما يكون هناك تهديد جديد
review-option-triggers-child = عندما يتغير شيء يخص الأطفال
review-option-triggers-contact = عندما يتغير الموظف المسؤول عني
review-option-triggers-job = عندما أبدأ عملًا جديدًا أو مدرسة جديدة
review-option-triggers-court = عند صدور قرار من محكمة أو من الشرطة

# 001 [Uppföljning av insats]
review-guidance-changes = الحياة تتغير. من المهم مراجعة الخطة عندما يحدث شيء جديد. من المهم تغيير الإجابات التي لم تعد صحيحة.
# review.remove
review-guidance-less = كلما قلّت الإجابات المحفوظة، قلّ ما يمكن أن يجده أحد. من الأفضل حذف الإجابات التي لا تلزمك. يمكنك الضغط على «حذف ما لا حاجة إليه».
