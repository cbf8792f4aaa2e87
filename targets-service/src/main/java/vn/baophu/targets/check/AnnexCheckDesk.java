package vn.baophu.targets.check;

import jakarta.enterprise.context.ApplicationScoped;
import vn.baophu.platform.time.BusinessDay;
import vn.baophu.targets.dossier.Dossiers;
import vn.baophu.targets.finding.Finding;
import vn.baophu.targets.intake.TableChecker;

/** Checks tables without keeping them. */
@ApplicationScoped
class AnnexCheckDesk {
    private final TableChecker tables;
    private final Dossiers dossiers;
    private final BusinessDay day;

    AnnexCheckDesk(TableChecker tables, Dossiers dossiers, BusinessDay day) {
        this.tables = tables;
        this.dossiers = dossiers;
        this.day = day;
    }

    AnnexCheck check(PaperAsSaid paper, byte[] table) {
        var figures = tables.alone(paper.heading(), table, paper.day(day.today()));
        return new AnnexCheck(figures.size(), Finding.in(dossiers.alone(paper.cover(), figures)));
    }
}
