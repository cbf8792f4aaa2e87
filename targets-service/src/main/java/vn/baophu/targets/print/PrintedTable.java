package vn.baophu.targets.print;

import vn.baophu.targets.picture.Picture;

/** A table on its way to paper: how it looks, and the figures it is drawn from. */
public record PrintedTable(Picture picture, FiguresFile figures) {}
