package vn.baophu.targets.print;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;

/** Liberation Serif: every letter as wide as that of Times New Roman, free to embed, with all Vietnamese letters. */
final class PdfLetters {
    private final BaseFont upright = font("Regular");
    private final BaseFont bold = font("Bold");
    private final BaseFont italic = font("Italic");
    private final BaseFont boldItalic = font("BoldItalic");

    PdfLetters() throws IOException {}

    private static BaseFont font(String face) throws IOException {
        return BaseFont.createFont(
                "liberation/LiberationSerif-" + face + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }

    Phrase phrase(String text, Look look) {
        return new Phrase(text, font(look));
    }

    Paragraph paragraph(String text, Look look) {
        var paragraph = new Paragraph(look.points() * 1.2f, text, font(look));
        paragraph.setAlignment(align(look));
        return paragraph;
    }

    /** In points. */
    float width(String text, Look look) {
        return base(look).getWidthPoint(text, look.points());
    }

    static int align(Look look) {
        return switch (look.align()) {
            case LEFT -> Element.ALIGN_LEFT;
            case CENTRE -> Element.ALIGN_CENTER;
            case RIGHT -> Element.ALIGN_RIGHT;
        };
    }

    private Font font(Look look) {
        return new Font(base(look), look.points());
    }

    private BaseFont base(Look look) {
        if (look.bold()) {
            return look.italic() ? boldItalic : bold;
        }
        return look.italic() ? italic : upright;
    }
}
