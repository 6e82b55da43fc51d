package org.conferral.web.document;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.document.boundary.AgentQueries;
import org.conferral.document.entity.AgentState;

/** {@code GET /api/agent/progress}: how the agent stands, as JSON, for the page that watches it. */
@WebServlet("/api/agent/progress")
public class AgentProgressServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AgentQueries agent;

    @Inject
    transient AgentWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AgentState state = agent.state();
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("state", words.key(state))
                        .add("waiting", words.waiting(state))
                        .add("pace", words.pace(state))
                        .build()
                        .toString());
    }
}
