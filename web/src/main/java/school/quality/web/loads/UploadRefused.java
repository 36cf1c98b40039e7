package school.quality.web.loads;

/** Files that were not even kept. */
final class UploadRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] details;

    /** @param key of the sentence in the bundle of the room */
    UploadRefused(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = details.clone();
    }

    public String key() {
        return key;
    }

    public Object[] details() {
        return details.clone();
    }
}
