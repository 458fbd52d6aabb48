about-title = حول التطبيق
about-components = أجزاء من صنع آخرين
about-used = الأجزاء
about-terms = الشروط

about-version = هذا هو التطبيق { $name }، الإصدار { $version }.
about-licence = يمكن لأي شخص استخدام التطبيق وتعديله ومشاركته. اسم الترخيص هو { $licence }.
about-source = يمكنك الحصول على الشيفرة المصدرية من المكان نفسه الذي جاء منه التطبيق.
about-components-text = يضم التطبيق أجزاء كتبها آخرون. لقراءة الشروط: الضغط على اسم الترخيص.
about-english = هذه الشروط متوفرة بالإنجليزية فقط.
