## Finding a page

search-title = بحث
search-text = هنا يمكنك العثور على صفحة من الخطة. كتابة كلمة تكفي.
search-field = كلمة
search-none = لم يُعثر على شيء. من الأفضل كتابة كلمة أخرى.
search-more = توجد صفحات أخرى. من الأفضل كتابة كلمة إضافية.
search-kept = لا يتذكر التطبيق ما تبحث عنه.
