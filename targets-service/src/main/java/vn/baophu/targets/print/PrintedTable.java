package vn.baophu.targets.print;

import vn.baophu.targets.carried.CarriedHeading;
import vn.baophu.targets.picture.Picture;

/** A table on its way to paper: how it looks, the figures it is drawn from, and what its plan calls it. */
public record PrintedTable(Picture picture, FiguresFile figures, CarriedHeading heading) {}
