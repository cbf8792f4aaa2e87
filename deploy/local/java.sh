# Sourced by the scripts beside it, with $home set: which Java runs us, and with which class path.
java=java
[ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java

cannot() {
    echo "$1" >&2
    exit 1
}

command -v "$java" >/dev/null 2>&1 || cannot "Java was not found; install a JDK 17 or newer, or set JAVA_HOME."
version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
[ "${version:-0}" -ge 17 ] || cannot "Baophu needs a JDK 17 or newer; $java is version ${version:-unknown}."

need_maven() {
    command -v mvn >/dev/null 2>&1 || cannot "Maven was not found; install Maven 3.8.6 or newer."
    command -v "${java}c" >/dev/null 2>&1 || cannot "$java has no compiler beside it; install a JDK 17 or newer."
    local maven
    maven=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
    [ "$(printf '%s\n' 3.8.6 "${maven:-0}" | sort -V | head -n 1)" = 3.8.6 ] ||
        cannot "Baophu needs Maven 3.8.6 or newer; mvn is version ${maven:-unknown}."
}

class_path() {
    echo "$home/deploy/local/target/classes:$(cat "$home/deploy/local/target/class-path")"
}

need_launcher() {
    [ -f "$home/deploy/local/target/class-path" ] ||
        cannot "The local stack is not built yet; ./deploy/local/start builds and starts it."
}
