/**
 * Starts the jar. Compiled for Java 8, so that whoever has a Java older than Hito needs reads a sentence and no stack trace.
 */
public final class HitoLauncher {

    private static final int OLDEST = 17;

    private HitoLauncher() {}

    public static void main(String[] args) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (!isEnough(version)) {
            System.err.println("Hito needs Java " + OLDEST + " or newer, and this is Java " + version
                    + ": install a newer one, or set JAVA_HOME and PATH to it.");
            System.exit(1);
        }
        Class.forName("org.springframework.boot.loader.launch.JarLauncher")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    /** Up to Java 8 the version is written 1.8. */
    private static boolean isEnough(String version) {
        return !version.startsWith("1.") && Integer.parseInt(version) >= OLDEST;
    }
}
