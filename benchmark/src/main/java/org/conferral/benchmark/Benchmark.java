package org.conferral.benchmark;

import java.util.Locale;

/** What can be measured, in the order of the table; each is a program of its own with a heap of its own. */
public enum Benchmark {
    RUN("org.conferral.run.control.RunBenchmark", "256m"),
    PROVINCE("org.conferral.run.control.ProvinceBenchmark", "512m"),
    DOCUMENTS("org.conferral.document.control.DocumentBenchmark", "512m"),
    SIGNING("org.conferral.document.control.SigningBenchmark", "512m"),
    STORED("org.conferral.document.control.StoredBenchmark", "512m"),
    PRINTING("org.conferral.printing.control.PrintBenchmark", "256m"),
    ORDERS("org.conferral.order.control.OrderListBenchmark", "256m"),
    PAGES("org.conferral.run.control.PagesBenchmark", "256m"),
    SCALING("org.conferral.run.control.ScalingBenchmark", "256m"),
    PARTS("org.conferral.document.control.PartsBenchmark", "512m");

    private final String program;
    private final String heap;

    Benchmark(String program, String heap) {
        this.program = program;
        this.heap = heap;
    }

    /** As options and files name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String program() {
        return program;
    }

    String heap() {
        return heap;
    }
}
