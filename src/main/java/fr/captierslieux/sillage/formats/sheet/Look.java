package fr.captierslieux.sillage.formats.sheet;

/** How a line of the sheet looks. Sizes are in points; a document keeps them exactly, or the page does not hold. */
public enum Look {
    TITLE(17, 21, 0, Weight.STRONG, Tone.INK),
    PLACE(9.5, 13, 0, Weight.PLAIN, Tone.MUTED),
    STATE(9.5, 14, 3, Weight.STRONG, Tone.INK),
    HEADING(9.5, 14, 9, Weight.STRONG, Tone.ACCENT),
    STRONG(8.8, 12, 4, Weight.STRONG, Tone.INK),
    FIRST(8.8, 12, 4, Weight.PLAIN, Tone.INK),
    TEXT(8.8, 12, 0, Weight.PLAIN, Tone.INK),
    MUTED(8.3, 11.5, 0, Weight.PLAIN, Tone.MUTED),
    MORE(8.3, 12, 3, Weight.PLAIN, Tone.ACCENT);

    /** Of the letters. */
    public enum Weight {
        PLAIN, STRONG
    }

    /** Of the letters, as {@code #rrggbb}; every one reaches 4.5:1 on white. */
    public enum Tone {
        INK("#17242A"), MUTED("#55626A"), ACCENT("#0B5D6E");

        private final String colour;

        Tone(String colour) {
            this.colour = colour;
        }

        public String colour() {
            return colour;
        }
    }

    private final double size;
    private final double leading;
    private final double before;
    private final Weight weight;
    private final Tone tone;

    Look(double size, double leading, double before, Weight weight, Tone tone) {
        this.size = size;
        this.leading = leading;
        this.before = before;
        this.weight = weight;
        this.tone = tone;
    }

    public double size() {
        return size;
    }

    /** From one line to the next. */
    public double leading() {
        return leading;
    }

    /** Above a paragraph. */
    public double before() {
        return before;
    }

    public Weight weight() {
        return weight;
    }

    public Tone tone() {
        return tone;
    }
}
