/**
 * Files that people attach to a case: photos, documents, saved e-mails. What they are, how large they may be, how they come in, are
 * looked at, go out again and are let go. How their bytes are kept is in {@code store}; how a preview is made of them in
 * {@code formats}.
 * Start reading at {@link fr.captierslieux.sillage.documents.Attachment} and {@link fr.captierslieux.sillage.documents.AttachFiles}.
 */
@NullMarked
package fr.captierslieux.sillage.documents;

import org.jspecify.annotations.NullMarked;
