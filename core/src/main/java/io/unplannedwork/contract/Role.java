package io.unplannedwork.contract;

/** What a seat is answerable for; one seat may hold several. */
public enum Role {
  CIO,
  PRODUCT,
  DEVELOPMENT,
  OPERATIONS,
  QUALITY,
  SECURITY,
  SERVICE_MANAGEMENT,
  EXPERT
}
