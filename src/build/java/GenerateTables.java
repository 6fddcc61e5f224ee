import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Migrates a throw-away file and generates jOOQ's classes from it; does nothing when neither schema nor generator changed. */
final class GenerateTables {
    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path out = Path.of(args[1]);
        Path stamp = out.resolveSibling("jooq.sha256");
        String now = fingerprint(migrations, args[2]);
        if (Files.exists(stamp) && Files.readString(stamp).equals(now)) {
            return;
        }
        Path folder = Files.createTempDirectory("sillage-schema");
        Path file = folder.resolve("schema.sillage");
        String url = "jdbc:sqlite:" + file.toAbsolutePath();
        Flyway.configure().dataSource(url, null, null).locations("filesystem:" + migrations).load().migrate();
        GenerationTool.generate(new Configuration().withLogging(Logging.ERROR)
                .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database().withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                .withExcludes("flyway_schema_history|.*_search.*|sqlite_.*")
                                .withForcedTypes(new ForcedType().withName("BIGINT").withIncludeTypes("INTEGER")))
                        .withGenerate(new Generate().withGeneratedAnnotation(true).withComments(false).withRecords(true)
                                .withImplicitJoinPathsToOne(false).withImplicitJoinPathsToMany(false)
                                .withImplicitJoinPathsManyToMany(false))
                        .withTarget(new Target().withPackageName("fr.captierslieux.sillage.store.tables")
                                .withDirectory(out.toString()).withEncoding("UTF-8").withClean(true))));
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
        Files.writeString(stamp, now);
    }

    private static String fingerprint(Path migrations, String jooqVersion) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(jooqVersion.getBytes(StandardCharsets.UTF_8));
        sha.update(Files.readAllBytes(Path.of("src/build/java/GenerateTables.java")));
        try (var files = Files.list(migrations)) {
            for (Path file : files.sorted().toList()) {
                sha.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
