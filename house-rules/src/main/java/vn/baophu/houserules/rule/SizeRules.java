package vn.baophu.houserules.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long files may be, in lines.
 *
 * @param most no file is longer
 * @param median half of the files are at most this long
 * @param nearlyAll 95 of 100 files are at most this long; asked only where there are twenty or more
 */
public record SizeRules(int most, int median, int nearlyAll) {
    public static final SizeRules MAIN = new SizeRules(250, 50, 150);
    public static final SizeRules TESTS = new SizeRules(300, 100, 300);

    private static final int ENOUGH_FOR_PERCENTILES = 20;

    /** The faults of all Java files below a folder, as sentences; none where there is no such folder. */
    public List<String> faults(Path folder) {
        List<SizedFile> files = SizedFile.below(folder);
        List<String> faults = new ArrayList<>();
        for (SizedFile file : files) {
            if (file.lines() > most) {
                faults.add(file.path() + " has " + file.lines() + " lines, at most " + most
                        + ": it is two ideas, give each its own file");
            }
        }
        if (!files.isEmpty() && at(files, 50) > median) {
            faults.add("Half of the files have more than " + median + " lines (median " + at(files, 50)
                    + "): split the longest by idea");
        }
        if (files.size() >= ENOUGH_FOR_PERCENTILES && at(files, 95) > nearlyAll) {
            faults.add("More than 5 of 100 files have over " + nearlyAll + " lines: split the longest by idea");
        }
        return faults;
    }

    /** The nearest rank: so many percent of the files are at most this long. */
    private static long at(List<SizedFile> ascending, int percent) {
        int rank = (ascending.size() * percent + 99) / 100;
        return ascending.get(rank - 1).lines();
    }
}
