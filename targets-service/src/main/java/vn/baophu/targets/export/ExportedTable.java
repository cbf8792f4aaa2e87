package vn.baophu.targets.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import vn.baophu.targets.annex.Annex;
import vn.baophu.targets.carried.CarriedHeading;
import vn.baophu.targets.picture.Picture;
import vn.baophu.targets.picture.Words;
import vn.baophu.targets.print.FiguresFile;
import vn.baophu.targets.print.Format;
import vn.baophu.targets.print.PrintedPaper;
import vn.baophu.targets.print.PrintedTable;

/**
 * A table with all that any format needs; close it, and its figures are gone.
 *
 * @param plan code of the plan
 * @param tag changes with plan, lines and table
 */
record ExportedTable(Annex annex, String plan, PrintedPaper paper, FiguresFile figures, Words words, String tag)
        implements AutoCloseable {
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    /** Written to a file first: what goes wrong is said, never half a paper sent. */
    AnnexDocument as(DocumentFormat format) {
        try {
            var file = Files.createTempFile("annex", "." + format.suffix());
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                write(format, out);
            } catch (IOException | RuntimeException broken) {
                Files.delete(file);
                throw broken;
            }
            return new AnnexDocument(file, name(format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(DocumentFormat format, OutputStream out) throws IOException {
        switch (format) {
            case JSON -> new FiguresAsJson(annex).write(figures, out);
            case CSV -> {
                out.write(BYTE_ORDER_MARK); // without it spreadsheets take Vietnamese letters for something else
                figures.copyTo(out);
            }
            case XLSX -> Format.XLSX.write(paper, drawn(), out);
            case DOCX -> Format.DOCX.write(paper, drawn(), out);
            case PDF -> Format.PDF.write(paper, drawn(), out);
        }
    }

    private PrintedTable drawn() {
        var heading = new CarriedHeading(
                annex.title(), annex.caption(), annex.source().name());
        return new PrintedTable(Picture.of(figures, words), figures, heading);
    }

    private String name(DocumentFormat format) {
        var source = annex.source().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return plan.replaceAll("[^A-Za-z0-9.-]", "_") + "-" + source + "-" + annex.ordinal() + "." + format.suffix();
    }

    @Override
    public void close() {
        try {
            Files.delete(figures.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
