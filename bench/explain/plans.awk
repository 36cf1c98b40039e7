# Reads a log of PostgreSQL with plans of auto_explain; prints the heaviest statements, and writes the plan of the longest
# execution of each into FOLDER/NN-name.txt. Numbers and names of temporary schemas do not tell statements apart.
#   awk -v top=10 -v folder=. -v first=1 -f plans.awk LOG
function flush_entry(    key, name) {
    if (text == "") return
    key = query
    gsub(/load_[0-9]+/, "load_N", key)
    gsub(/[0-9]+/, "N", key)
    gsub(/[ \t\n]+/, " ", key)
    total[key] += took; times[key]++
    if (took > longest[key]) { longest[key] = took; plan[key] = text }
    text = ""
}
/ LOG:  duration: .* ms  plan:/ {
    flush_entry()
    match($0, /duration: [0-9.]+/); took = substr($0, RSTART + 10, RLENGTH - 10) + 0
    query = ""; inplan = 0; text = " "; next
}
/^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] / { flush_entry(); next }
text != "" {
    line = $0; sub(/^\t/, "", line)
    if (line ~ /\(cost=.*rows=/) inplan = 1
    if (!inplan) { sub(/^Query Text: /, "", line); if (line !~ /^--/ && line !~ /^ *$/) query = query line "\n" }
    text = text "\n" line
}
END {
    flush_entry()
    for (n = first; n < first + top; n++) {
        best = ""
        for (key in total) if (!(key in done) && (best == "" || total[key] > total[best])) best = key
        if (best == "") break
        done[best] = 1
        name = best
        sub(/^(with .*)?(insert into|create (unlogged |temp |temporary )*table|update|select|with) */, "&", name)
        name = tolower(name); gsub(/[^a-z_. ]/, "", name); gsub(/\./, " ", name)
        split(name, word, " "); name = ""
        for (w = 1; w in word && w <= 5; w++) name = name (w == 1 ? "" : "-") word[w]
        file = sprintf("%s/%02d-%s.txt", folder, n, name)
        printf "-- executed %d times, %.0f ms together; the longest: %.0f ms\n%s\n", times[best], total[best], longest[best], plan[best] > file
        close(file)
        printf "%10.0f ms  %6d times  %s\n", total[best], times[best], file
    }
}
