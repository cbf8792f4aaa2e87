package vn.baophu.platform.thing;

import jakarta.persistence.Embeddable;

@Embeddable
record Extent(Long width, Long height) {}
