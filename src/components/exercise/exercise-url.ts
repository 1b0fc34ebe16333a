/** Address of an exercise's page. */
export const exerciseUrl = (id: string) => `${import.meta.env.BASE_URL}practice/${id}/`;
