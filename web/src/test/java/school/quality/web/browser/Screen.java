package school.quality.web.browser;

/** What a person looks at: a monitor in the teachers' room or a phone in the corridor; in CSS pixels. */
public enum Screen {
    DESK(1280, 800),
    PHONE(360, 740);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
