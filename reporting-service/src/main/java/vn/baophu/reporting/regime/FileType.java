package vn.baophu.reporting.regime;

/** Types of papers that may go with a report. */
public enum FileType {
    PDF,
    DOCX,
    XLSX,
    CSV,
    PNG,
    JPEG
}
