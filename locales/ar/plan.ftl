plan-home = الرئيسية

plan-leave = إغلاق الخطة بضغطة واحدة
plan-leave-again = مرة أخرى
plan-leave-touch = لإغلاق الخطة: الضغط على «حاسبة» في أسفل الشاشة.
plan-leave-back = للعودة إلى الخطة: الضغط على C، ثم كتابة الرمز، ثم الضغط المطوّل على =.
plan-leave-always = زر «حاسبة» موجود في أسفل كل صفحة.
plan-leave-later = المتابعة دون تدريب
