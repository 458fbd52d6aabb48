about-title = About the app
about-components = Parts made by others
about-used = Parts
about-terms = Terms

about-version = This is { $name }, version { $version }.
about-licence = Everyone may use, change and share the app. The licence is called { $licence }.
about-source = You can get the source code where you got the app.
about-components-text = The app contains parts that others have written. Touch a licence to read the terms.
about-english = The terms are only in English.
