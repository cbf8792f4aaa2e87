package vn.baophu.targets.print;

import vn.baophu.targets.picture.PictureColumn.Align;

/**
 * How a paragraph looks.
 *
 * @param points size of its letters
 */
record Look(int points, boolean bold, boolean italic, Align align) {
    static Look plain(int points) {
        return new Look(points, false, false, Align.CENTRE);
    }

    Look inBold() {
        return new Look(points, true, italic, align);
    }

    Look inItalic() {
        return new Look(points, bold, true, align);
    }

    Look at(Align other) {
        return new Look(points, bold, italic, other);
    }
}
