package fr.captierslieux.sillage.exchange;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the files of an import: each path is a folder of exchange files, a folder of such folders, or a file. */
final class ImportSources {
    private final List<TableReader> readers;
    private final Map<Path, Source> found = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    ImportSources(List<TableReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /**
     * A file to read.
     *
     * @param name how people know it: the path as given, and from there
     */
    record Source(Path path, String name, TableReader reader) {
    }

    /** The files, in the order of the paths and then of their names; a file that two paths reach comes once. */
    List<Source> find(List<Path> paths) throws IOException {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                walk(path);
            } else if (!Files.exists(path)) {
                faults.add(Fault.ofFile(FaultKind.NOTHING_TO_READ, path.toString()));
            } else if (!take(path)) {
                faults.add(Fault.ofFile(FaultKind.UNKNOWN_FILE, path.toString()));
            }
        }
        return List.copyOf(found.values());
    }

    /** What is wrong with the paths and names themselves. */
    List<Fault> faults() {
        return faults;
    }

    private void walk(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                return each.equals(folder) || !isHidden(each) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                if (!isHidden(each) && Files.isRegularFile(each)) {
                    files.add(each);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException denied) {
                faults.add(Fault.ofFile(FaultKind.UNREADABLE, each.toString()));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        int before = found.size() + faults.size();
        for (Path each : files) {
            take(each);
        }
        if (found.size() + faults.size() == before && files.stream().noneMatch(this::isTaken)) {
            faults.add(Fault.ofFile(FaultKind.NOTHING_TO_READ, folder.toString()));
        }
    }

    private boolean isTaken(Path file) {
        return readers.stream().anyMatch(reader -> reader.reads(file));
    }

    private boolean take(Path file) throws IOException {
        for (TableReader reader : readers) {
            if (reader.reads(file)) {
                if (isUnknownCsv(file)) {
                    faults.add(Fault.ofFile(FaultKind.UNKNOWN_FILE, file.toString()));
                } else {
                    found.putIfAbsent(file.toRealPath(), new Source(file, file.toString(), reader));
                }
                return true;
            }
        }
        return false;
    }

    /** The name says what a CSV file holds; a workbook's sheets say it themselves. */
    private static boolean isUnknownCsv(Path file) {
        String name = file.getFileName().toString();
        int dot = name.length() - ".csv".length();
        return dot >= 0 && name.substring(dot).toLowerCase(Locale.ROOT).equals(".csv")
                && ExchangeFormat.findFile(name.substring(0, dot)).isEmpty();
    }

    /** Hidden files, and the lock files of office programs. */
    private static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }
}
