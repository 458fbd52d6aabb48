plan-home = الرئيسية

plan-leave = الخروج بلمسة واحدة
plan-leave-again = مرة أخرى
plan-leave-touch = للخروج: لمس «الآلة الحاسبة» في أسفل الشاشة.
plan-leave-back = للعودة إلى هنا: لمس C، كتابة الرمز، ثم الضغط المطوّل على =.
plan-leave-always = «الآلة الحاسبة» في المكان نفسه في كل صفحة.
plan-leave-later = المتابعة دون تدريب
