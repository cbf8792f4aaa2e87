package vn.baophu.reporting.attachment;

import java.util.UUID;

/**
 * A file as a report names it.
 *
 * @param code which of the files that the regime asks for it is; null for any other
 * @param size bytes
 * @param sha256 of the bytes, 64 hex digits
 */
public record Attached(UUID id, String code, String fileName, String mediaType, long size, String sha256) {}
