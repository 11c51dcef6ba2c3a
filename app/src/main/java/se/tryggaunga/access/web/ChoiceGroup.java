package se.tryggaunga.access.web;

import java.util.List;
import se.tryggaunga.access.SignInChoices;

/** Invented people of one party, under its heading. */
public record ChoiceGroup(String heading, List<SignInChoices.Choice> choices) {}
