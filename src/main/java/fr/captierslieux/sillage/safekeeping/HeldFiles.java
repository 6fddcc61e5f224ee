package fr.captierslieux.sillage.safekeeping;

/**
 * What a store, and every copy of it, holds of files.
 *
 * @param attachments how many are attached
 * @param bytes       what their contents weigh, each once, those in the bin among them
 */
public record HeldFiles(long attachments, long bytes) {
}
