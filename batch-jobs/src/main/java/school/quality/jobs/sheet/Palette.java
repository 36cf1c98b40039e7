package school.quality.jobs.sheet;

/** Colours of a tone: pale grounds with dark ink, told apart in grey print and by people who confuse red and green. */
record Palette(byte[] fill, byte[] ink) {

    static final byte[] WHITE = rgb(0xFFFFFF);
    static final byte[] BLACK = rgb(0x1F2933);
    static final byte[] HEADER = rgb(0x1F4E79);

    static Palette of(Tone tone) {
        return switch (tone) {
            case NORMAL -> new Palette(WHITE, BLACK);
            case GOOD -> new Palette(rgb(0xE2F0D9), rgb(0x1E5631));
            case WARNING -> new Palette(rgb(0xFFF2CC), rgb(0x7F6000));
            case BAD -> new Palette(rgb(0xF8CBAD), rgb(0x9C0006));
            case MUTED -> new Palette(WHITE, rgb(0x7B8794));
            case TOTAL -> new Palette(rgb(0xDDEBF7), BLACK);
            case HEADING -> new Palette(rgb(0xEDEDED), BLACK);
        };
    }

    private static byte[] rgb(int colour) {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}
