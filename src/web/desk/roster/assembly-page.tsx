export const AssemblyPage = () => null
