package org.conferral.it.testbed;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives browser tests their windows, closes these, and keeps a picture of what a failed test saw last. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Visit.class);
    private static final Path EVIDENCE = Path.of("target", "evidence");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean mustRun = System.getenv("CI") != null;
        return mustRun || Chromium.program().isPresent()
                ? ConditionEvaluationResult.enabled("a browser is wanted")
                : ConditionEvaluationResult.disabled("there is no Chromium on this machine");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Visit.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        parameter.getIndex(),
                        key -> parameter.isAnnotated(WithoutScript.class) ? Visit.withoutScript() : new Visit(),
                        Visit.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        context.getExecutionException().ifPresent(failure -> evidence(context, failure));
    }

    private static void evidence(ExtensionContext context, Throwable failure) {
        for (int index = 0; index < context.getRequiredTestMethod().getParameterCount(); index++) {
            Visit visit = context.getStore(NAMESPACE).get(index, Visit.class);
            if (visit != null) {
                visit.keepToItself();
                String name = context.getRequiredTestClass().getSimpleName() + "."
                        + context.getRequiredTestMethod().getName() + "-"
                        + context.getUniqueId().hashCode() + "-" + index;
                failure.addSuppressed(
                        new AssertionError("seen last: " + visit.picture(EVIDENCE.resolve(name + ".png"))));
            }
        }
    }
}
