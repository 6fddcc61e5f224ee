import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes {@code bin/sillage}: the JDK that built the folder, else a {@code java} of at least 25, else one sentence. */
final class WriteLauncher {
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        Path bin = Files.createDirectories(home.resolve("bin")).resolve("sillage");
        Files.writeString(bin,
                """
                        #!/bin/sh
                        here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd)
                        java="%s/bin/java"
                        if [ ! -x "$java" ]; then
                          java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
                          version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
                          case "$version" in
                            ''|*[!0-9]*) version=0 ;;
                          esac
                          if [ "$version" -lt 25 ]; then
                            echo "sillage: Java 25 is needed and was not found; get it from https://adoptium.net" >&2
                            exit 1
                          fi
                        fi
                        # Long work gives way to the screen: Java heeds the priorities of its threads on Linux only when told to, and warns of it.
                        exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=128m -XX:-PrintWarnings -XX:ThreadPriorityPolicy=1 -XX:JavaPriority1_To_OSPriority=19 -Xmx${SILLAGE_HEAP:-256m} -jar "$here/%s" "$@"
                        """
                        .formatted(System.getProperty("java.home"), args[1]));
        Files.setPosixFilePermissions(bin, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
