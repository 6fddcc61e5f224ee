package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** A failure of files as a sentence: which place, why, what to do. */
final class DiskFailure {
    private DiskFailure() {
    }

    static String sentence(Throwable failure, Words words) {
        if (failure instanceof FileSystemException file) {
            String place = String.valueOf(file.getFile());
            return switch (file) {
                case AccessDeniedException denied -> words.get("command.failed.denied", place);
                case NoSuchFileException missing -> words.get("command.failed.missing", place);
                case FileAlreadyExistsException taken -> words.get("command.failed.taken", place);
                case NotDirectoryException plain -> words.get("command.failed.taken", place);
                default -> words.get("command.failed.disk", place,
                        file.getReason() == null ? file.getClass().getSimpleName() : file.getReason());
            };
        }
        return failure instanceof IOException disk && disk.getMessage() != null
                ? words.get("command.failed", disk.getMessage())
                : words.get("command.failed.unknown", failure.getClass().getSimpleName());
    }
}
