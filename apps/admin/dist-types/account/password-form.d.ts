/** Changes the own password; what the server refuses stands at its field. */
export declare function PasswordForm({ onChanged }: {
    onChanged(): void | Promise<void>;
}): import("react").JSX.Element;
