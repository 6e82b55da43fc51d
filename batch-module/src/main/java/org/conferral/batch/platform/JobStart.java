package org.conferral.batch.platform;

import java.util.Map;
import org.conferral.platform.entity.Work;

/**
 * A job that is to be started.
 *
 * @param lastExecution the execution to restart, 0 to start afresh
 */
record JobStart(String job, Work work, Map<String, String> parameters, long lastExecution) {}
