package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.TableReader.Sink;
import fr.captierslieux.sillage.formats.csv.CsvTableReader;
import fr.captierslieux.sillage.ui.workspace.NetworkChoice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The networks of the collective as the product knows them, so that a new store has somebody to work for. */
final class MemberNetworks {
    private static final String FILE = "reseaux.csv";

    private MemberNetworks() {
    }

    /** Writes them as an exchange file into a folder. */
    static void copyInto(Path folder) throws IOException {
        try (InputStream content = MemberNetworks.class
                .getResourceAsStream("/fr/captierslieux/sillage/network/" + FILE)) {
            if (content == null) {
                throw new IOException("the product lacks its list of networks");
            }
            Files.copy(content, folder.resolve(FILE));
        }
    }

    /** Their codes and names, by name. */
    static List<NetworkChoice> list() throws IOException {
        Path folder = Files.createTempDirectory("sillage-networks");
        try {
            copyInto(folder);
            List<NetworkChoice> choices = new ArrayList<>();
            new CsvTableReader().read(folder.resolve(FILE), FILE, new Sink() {
                @Override
                public boolean table(String source, String name, List<String> header) {
                    return true;
                }

                @Override
                public void row(long line, List<String> cells) {
                    choices.add(new NetworkChoice(cells.get(0), cells.get(1)));
                }

                @Override
                public void fault(Fault fault) {
                    throw new IllegalStateException("the list of networks is faulty: " + fault.kind());
                }
            });
            return List.copyOf(choices);
        } finally {
            Files.deleteIfExists(folder.resolve(FILE));
            Files.delete(folder);
        }
    }
}
