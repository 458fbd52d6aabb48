rooms-title = الغرف
    .hint = هنا يمكنك تحديد الغرف الأكثر أمانًا إذا هددك أحد. من الأفضل فعل ذلك قبل أن يحدث شيء.
rooms-question-avoid = ما الغرف التي من الأفضل تجنبها إذا هددك أحد؟
rooms-question-better = ما الغرف الأكثر أمانًا إذا هددك أحد؟
    .hint = من الأفضل اختيار غرفة لها باب إلى الخارج. يجب عدم القفز أبدًا من مكان عالٍ.

rooms-option-avoid-kitchen = المطبخ
rooms-option-avoid-garage = الكراج أو المخزن
rooms-option-avoid-bathroom = حمّام ليس له مخرج آخر
rooms-option-avoid-balcony = شرفة في طابق عالٍ
rooms-option-avoid-stairs = المكان القريب من الدرج
rooms-option-avoid-weapons = غرفة فيها أسلحة
rooms-option-avoid-locked = غرفة يمكن لأحد قفلها من الخارج
rooms-option-better-exit = غرفة لها باب إلى الخارج
rooms-option-better-window = غرفة لها نافذة قريبة من الأرض
rooms-option-better-street = غرفة يمكن أن يسمعني منها الجيران
rooms-option-better-signal = غرفة يعمل فيها الهاتف

rooms-guidance-move = في المطبخ والكراج أشياء قد تؤذيك. الغرف الصغيرة دون مخرج خطرة أيضًا. عند أول علامة خطر: عليك الذهاب فورًا إلى غرفة لها باب إلى الخارج.
