plan-home = الرئيسية

plan-leave = الخروج بلمسة واحدة
plan-leave-again = مرة أخرى
plan-leave-touch = للخروج: الضغط على «الآلة الحاسبة» في أسفل الشاشة.
plan-leave-back = للعودة إلى هنا: الضغط على C، ثم كتابة الرمز، ثم الضغط المطوّل على =.
plan-leave-always = زر «الآلة الحاسبة» في أسفل كل صفحة.
plan-leave-later = المتابعة دون تدريب
