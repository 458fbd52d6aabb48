## Finding a page

search-title = بحث
search-text = هنا يمكنك العثور على صفحة من الخطة. تكفي كتابة كلمة واحدة.
search-field = كلمة
search-none = لم يجد التطبيق أي صفحة. يمكنك كتابة كلمة أخرى.
search-more = توجد صفحات أخرى. يمكنك كتابة كلمة إضافية.
search-kept = لا يتذكر التطبيق ما تم البحث عنه.
