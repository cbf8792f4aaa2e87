package vn.baophu.targets.reading;

import vn.baophu.targets.file.TableFile;
import vn.baophu.targets.file.TableSink;
import vn.baophu.targets.sheet.SheetRow;

/** Looks through a file once before it is read: how long it is, and whether it carries figures. */
final class Surveyor implements TableSink {
    private long rows;
    private boolean carried;

    private Surveyor() {}

    static FileReading.Survey of(TableFile file) {
        var surveyor = new Surveyor();
        file.read(surveyor);
        return new FileReading.Survey(surveyor.rows, surveyor.carried);
    }

    @Override
    public void table(String name, Origin origin) {
        carried |= origin == Origin.CARRIED;
    }

    @Override
    public void row(SheetRow row) {
        rows++;
    }
}
