package school.quality.jobs.load.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a report; a name that heads two of them tells nobody whose marks they are. */
final class Pupils {

    private final List<BlockReading> blocks;
    private final Map<String, List<BlockReading>> byName = new HashMap<>();

    Pupils(List<BlockReading> blocks) {
        this.blocks = blocks;
        blocks.forEach(block -> namesakes(block).add(block));
    }

    TermMarksReport report(String school, String year, String className) {
        List<PupilBlock> pupils = new ArrayList<>();
        List<JournalFault> faults = new ArrayList<>();
        for (BlockReading block : blocks) {
            List<BlockReading> namesakes = namesakes(block);
            faults.addAll(block.faults());
            if (namesakes.size() == 1) {
                pupils.add(block.block());
            } else {
                faults.add(twice(block, namesakes));
            }
        }
        faults.sort(Comparator.comparingInt(JournalFault::row).thenComparingInt(JournalFault::column));
        return new TermMarksReport(school, year, className, pupils, faults);
    }

    private List<BlockReading> namesakes(BlockReading block) {
        return byName.computeIfAbsent(Tidy.key(block.pupil()), name -> new ArrayList<>());
    }

    private static JournalFault twice(BlockReading block, List<BlockReading> namesakes) {
        BlockReading other = namesakes.get(0) == block ? namesakes.get(1) : namesakes.get(0);
        JournalFault.About about = new JournalFault.About(block.pupil(), null, null);
        return new JournalFault(JournalFault.Kind.PUPIL_TWICE, block.row(), 1, String.valueOf(other.row()), about);
    }
}
