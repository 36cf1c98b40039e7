package school.quality.bench.made;

/** What an employee does. */
enum Post {
    HEAD("ADMINISTRATIVE", "Директор"),
    DEPUTY("ADMINISTRATIVE", "Заместитель директора"),
    TEACHER("TEACHING", "Учитель"),
    SUPPORT("SUPPORT", "Лаборант"),
    SERVICE("SERVICE", "Уборщик помещений");

    private static final int TEACHERS_END = 44;
    private static final int SUPPORT_END = 50;

    private final String category;
    private final String position;

    Post(String category, String position) {
        this.category = category;
        this.position = position;
    }

    static Post of(int employee) {
        if (employee == 0) {
            return HEAD;
        }
        if (employee < TEACHERS_END) {
            return employee < TEACHERS_END - Roll.TEACHERS ? DEPUTY : TEACHER;
        }
        return employee < SUPPORT_END ? SUPPORT : SERVICE;
    }

    String category() {
        return category;
    }

    String position() {
        return position;
    }
}
