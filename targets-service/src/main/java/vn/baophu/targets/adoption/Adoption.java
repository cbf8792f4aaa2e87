package vn.baophu.targets.adoption;

/** Says nothing more than that the cascade is wanted as it is: {@code {}}. */
record Adoption() {}
