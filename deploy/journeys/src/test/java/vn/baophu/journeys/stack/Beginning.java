package vn.baophu.journeys.stack;

import java.time.Duration;

/**
 * How a stack began, before any journey.
 *
 * @param startedIn from the first process to the moment when every service was ready, the demo not counted
 * @param machineForItself whether nothing else worked on the machine meanwhile, our own build included
 * @param residentBytes what all processes held in memory with the demo loaded; zero where the system does not tell
 */
public record Beginning(Duration startedIn, boolean machineForItself, long residentBytes) {}
