/** What is asked of the org with 100,000 users. */
export const SOQL = {
  point: (username: string) => `SELECT Id, Name, Username FROM User WHERE Username = '${username}'`,
  /** Assignments, joined with users, joined with profiles. */
  count: (profile: string) =>
    `SELECT COUNT() FROM PermissionSetAssignment WHERE Assignee.Profile.Name = '${profile}' AND Assignee.IsActive = true`
};

/** The same by hand, as SQL. */
export const BARE_STATEMENTS = {
  point: 'SELECT "Id", "Name", "Username" FROM "User" WHERE fold("Username") = fold(?)',
  count: `SELECT COUNT(*) AS size FROM "PermissionSetAssignment" a
    LEFT JOIN "User" u ON u."Id" = a."AssigneeId" LEFT JOIN "Profile" p ON p."Id" = u."ProfileId"
    WHERE fold(p."Name") = fold(?) AND u."IsActive" = 1`
};
