package org.conferral.web.award;

import java.io.Serializable;
import org.conferral.award.entity.OrderChoice;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.student.entity.StudentFacts;

/** How a document is ordered, as it is entered. */
public class OrderForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean wanted;
    private DeliveryMethod delivery = OrderChoice.OFFERED.get(0);
    private String language = "EN";

    /** As the student's documents usually are; an order is wanted unless the student is deceased. */
    static OrderForm of(StudentFacts student) {
        OrderForm form = new OrderForm();
        form.wanted = !student.deceased();
        form.language = student.language();
        return form;
    }

    OrderChoice choice() {
        return new OrderChoice(delivery, language);
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    public DeliveryMethod getDelivery() {
        return delivery;
    }

    public void setDelivery(DeliveryMethod delivery) {
        this.delivery = delivery;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
